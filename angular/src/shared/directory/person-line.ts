interface Work {
  jobTitle?: string | null;
  profession?: string | null;
  company?: string | null;
}

/** "Landscape architect, Brandt & Soto": what the person does, once, and where. */
export function personLine({ jobTitle, profession, company }: Work): string {
  const role = jobTitle || profession;
  const alsoProfession = jobTitle && !company && profession !== jobTitle ? profession : null;
  return [role, alsoProfession, company].filter(Boolean).join(', ');
}
