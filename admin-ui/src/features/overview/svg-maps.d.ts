declare module '@svg-maps/indonesia' {
  /** A map as the packages of svg-maps give it. */
  const map: { readonly viewBox: string; readonly locations: readonly { id: string; name: string; path: string }[] };
  export default map;
}
