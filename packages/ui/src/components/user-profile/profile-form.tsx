"use client";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Field } from "../../primitives/field.tsx";
import { ImageActions } from "./image-actions.tsx";
import { ActionCard } from "./section.tsx";

/** Changes the picture and the name. */
export function ProfileForm({ onDone }: { onDone: () => void }) {
  const { user, environment } = useResources();
  const { first_name: first, last_name: last } = environment?.userSettings.attributes ?? {};
  const form = useForm({ firstName: user?.firstName ?? "", lastName: user?.lastName ?? "" });
  const save = async () => {
    const { firstName, lastName } = form.values;
    const values = { ...(first?.enabled && { firstName }), ...(last?.enabled && { lastName }) };
    if (await form.run(async () => user?.update(values))) onDone();
  };
  return (
    <ActionCard title="userProfile.profilePage.title" form={form} onSubmit={save} onCancel={onDone}>
      <ImageActions />
      {(first?.enabled || last?.enabled) && (
        <div className="lk-pair">
          {first?.enabled && (
            <Field
              name="firstName"
              label="formFieldLabel__firstName"
              autoComplete="given-name"
              required={first.required}
            />
          )}
          {last?.enabled && (
            <Field
              name="lastName"
              label="formFieldLabel__lastName"
              autoComplete="family-name"
              required={last.required}
            />
          )}
        </div>
      )}
    </ActionCard>
  );
}
