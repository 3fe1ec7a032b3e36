"use client";
import { useEffect, useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import type { SessionWithActivitiesResource } from "../../clerk.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { useMounted } from "../../hooks/use-mounted.ts";
import { useLocalizations } from "../../localization/index.ts";
import { Alert } from "../../primitives/alert.tsx";
import { Badge } from "../../primitives/badge.tsx";
import { Icon } from "../../primitives/icon.tsx";
import { Menu } from "../../primitives/menu.tsx";
import { Spinner } from "../../primitives/spinner.tsx";
import { relativeTime } from "./relative-time.ts";
import { Section, SectionButton } from "./section.tsx";

const id = "activeDevices";

/** Where the account is signed in; anything but this device can be signed out. */
export function DevicesSection() {
  const { user, session } = useResources();
  const { cx } = useAppearance();
  const [sessions, setSessions] = useState<SessionWithActivitiesResource[]>();
  const { t } = useLocalizations();
  const form = useForm({});
  const mounted = useMounted();
  const load = async () => {
    const list = (await user?.getSessions()) ?? [];
    if (mounted.current)
      setSessions(list.toSorted((a, b) => Number(b.id === session?.id) - Number(a.id === session?.id)));
  };
  const start = () => void form.run(load);
  useEffect(start, [user?.id]);
  const revoke = (device: SessionWithActivitiesResource) =>
    void form.run(async () => {
      await device.revoke();
      await load();
    });
  return (
    <Section id={id} title="userProfile.start.activeDevicesSection.title">
      <Alert>{form.alert}</Alert>
      {!sessions && form.busy && (
        <div role="status" aria-label={t("loading")}>
          <Spinner />
        </div>
      )}
      {!sessions && form.alert && <SectionButton id={id} k="tryAgainButton" onClick={start} />}
      {sessions && (
        <ul className={cx("profileSectionItemList", { id })}>
          {sessions.map((device) => (
            <Device
              key={device.id}
              device={device}
              isCurrent={device.id === session?.id}
              isBusy={form.busy}
              onRevoke={() => revoke(device)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface DeviceProps {
  device: SessionWithActivitiesResource;
  isCurrent: boolean;
  isBusy: boolean;
  onRevoke: () => void;
}

function Device({ device, isCurrent, isBusy, onRevoke }: DeviceProps) {
  const { cx } = useAppearance();
  const { t, locale } = useLocalizations();
  const { latestActivity: activity, lastActiveAt } = device;
  const kind = activity.isMobile ? "mobile" : "desktop";
  const name = activity.deviceType || t(`activeDevice__${kind}`);
  const place = [activity.city, activity.country].filter(Boolean).join(", ");
  const browser = [activity.browserName, activity.browserVersion].filter(Boolean).join(" ");
  const address = [activity.ipAddress, place && `(${place})`].filter(Boolean).join(" ");
  const state = isCurrent ? "current" : undefined;
  return (
    <li className={cx("activeDeviceListItem", { id: state })}>
      <span className={cx("activeDeviceIcon", { id: kind })}>
        <Icon name={kind} />
      </span>
      <div className={cx("activeDevice", { id: state })}>
        <p className="lk-item-text">
          {name}
          {isCurrent && <Badge k="badge__thisDevice" color="primary" />}
          {device.actor && !isCurrent && <Badge k="badge__otherImpersonatorDevice" color="warning" />}
        </p>
        {browser && <p className="lk-muted">{browser}</p>}
        {address && <p className="lk-muted">{address}</p>}
        <p className="lk-muted">
          <time dateTime={lastActiveAt.toISOString()}>{relativeTime(lastActiveAt, new Date(), locale)}</time>
        </p>
      </div>
      {!isCurrent && (
        <Menu
          id={id}
          subject={name}
          isBusy={isBusy}
          items={[{ k: "userProfile.start.activeDevicesSection.destructiveAction", danger: true, onSelect: onRevoke }]}
        />
      )}
    </li>
  );
}
