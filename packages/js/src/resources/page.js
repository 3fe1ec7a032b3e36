/** Query of a list: `initialPage` (from 1) and `pageSize` become offset and limit, filters stay. */
export function pageQuery({ initialPage = 1, pageSize = 10, ...filters }) {
    return { ...filters, limit: pageSize, offset: (initialPage - 1) * pageSize };
}
/** A page of resources. A plain array, as older servers answer, counts as the whole list. */
export function readPage(host, json, type) {
    const { data, total_count } = Array.isArray(json) ? { data: json, total_count: json.length } : json;
    return { data: data.map((item) => new type(host, item)), total_count };
}
