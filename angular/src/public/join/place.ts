export interface Place {
  postcode: string;
  town: string;
}

/** Where somebody said to live. */
export function placeOf({ postcode = '', town = '' }: Partial<Record<string, string>>): Place {
  return { postcode, town };
}

/** "82467 Upper Weir" is a postcode and a town, "Upper Weir" a town alone. */
export function placeIn(typed: string): Place {
  const [, postcode, town] = /^\s*(\S*\d\S*(?: \d\S*)?)?\s*(.*?)\s*$/.exec(typed)!;
  return { postcode: postcode ?? '', town };
}
