using System.Globalization;
using System.Text;
using GroupHub.Members;

namespace GroupHub.Data.Demo;

/// <summary>
/// People who look real and are the same at every start: all chance comes from the association's seed.
/// </summary>
internal static class DemoPeople
{
    public static IReadOnlyList<NewPerson> Of(DemoAssociation association)
    {
        var chance = new Random(association.Seed);
        var emails = new HashSet<string>();
        var people = new List<NewPerson>(association.Members);
        if (association == DemoAssociation.Riverside) people.Add(Amelia(emails));
        if (association == DemoAssociation.Riverside) emails.Add(President.Email);
        while (people.Count < association.Members) people.Add(Next(association, chance, emails));
        if (association == DemoAssociation.Riverside) people[^1] = President;
        return
        [
            .. people.Select(person => person with
            {
                Postcode = association.ChapterOf(person)?.PostcodeFor(person) ?? person.Postcode,
            }),
        ];
    }

    /// <summary>Leads the chapter of Upper Weir, and signs in.</summary>
    public static NewPerson President { get; } = new()
    {
        FirstName = "Mira", LastName = "Holm", Email = "mira.holm@riverside.example", Phone = "+49 89 5550101",
        Company = "Holm Timber", JobTitle = "Owner", Profession = "Carpenter", Town = "Upper Weir", Postcode = "82461",
        About = "Stairs, kitchens and the roof above them. I run the Tuesday breakfast in Upper Weir.",
        Industries = ["Crafts"], Skills = ["stairs", "restoration"], Audiences = Everything(Audience.Public),
    };

    private static NewPerson Amelia(HashSet<string> emails)
    {
        emails.Add("amelia.brandt@riverside.example");
        return new NewPerson
        {
            FirstName = "Amelia", LastName = "Brandt", Email = "amelia.brandt@riverside.example",
            Phone = "+49 89 5550100",
            Company = "Brandt & Soto", JobTitle = "Partner", Profession = "Landscape architect", Town = "Upper Weir",
            Postcode = "82467",
            About = "Gardens, river banks and everything between a house and the water. I like public tenders more than is good for me.",
            Industries = ["Construction"], Skills = ["landscape planning", "river restoration", "public tenders"],
            Audiences = Everything(Audience.Public),
        };
    }

    private static NewPerson Next(DemoAssociation association, Random chance, HashSet<string> emails)
    {
        var (firstName, lastName) = (Pick(chance, DemoWords.FirstNames), Pick(chance, DemoWords.LastNames));
        var trade = Pick(chance, DemoWords.Trades);
        var skills = trade.Skills.OrderBy(_ => chance.Next()).Take(chance.Next(2, 4)).ToArray();
        return new NewPerson
        {
            FirstName = firstName,
            LastName = lastName,
            Email = Unique(emails, firstName, lastName, association.Slug),
            Phone = string.Create(CultureInfo.InvariantCulture, $"+49 89 {chance.Next(5550000, 5559999)}"),
            Company = string.Format(
                CultureInfo.InvariantCulture, Pick(chance, DemoWords.CompanyForms), lastName, trade.Firm),
            JobTitle = Pick(chance, DemoWords.Titles),
            Profession = trade.Profession,
            Town = association.Towns[Math.Min(
                chance.Next(association.Towns.Count), chance.Next(association.Towns.Count))],
            Postcode = chance.Next(82400, 82500).ToString(CultureInfo.InvariantCulture),
            About = string.Format(CultureInfo.InvariantCulture, Pick(chance, DemoWords.Abouts), skills[0], skills[^1]),
            Industries = [trade.Industry],
            Skills = skills,
            Audiences = chance.Next(3) == 0 ? Everything(Audience.Public) : new Dictionary<ProfileField, Audience>(),
        };
    }

    private static Dictionary<ProfileField, Audience> Everything(Audience audience) =>
        FieldAudiences.Fields
            .Where(field => field is not (ProfileField.Email or ProfileField.Phone))
            .ToDictionary(field => field, _ => audience);

    private static string Unique(HashSet<string> emails, string firstName, string lastName, string slug)
    {
        for (var number = 1; ; number++)
        {
            var email = $"{Plain(firstName)}.{Plain(lastName)}{(number > 1 ? number : "")}@{slug}.example";
            if (emails.Add(email)) return email;
        }
    }

    private static string Plain(string name) => new(
    [
        .. name.Replace("ø", "o", StringComparison.Ordinal)
            .Replace("Ø", "O", StringComparison.Ordinal)
            .Replace("ß", "ss", StringComparison.Ordinal)
            .Replace("ł", "l", StringComparison.Ordinal).Replace("Ł", "L", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant),
    ]);

    private static T Pick<T>(Random chance, IReadOnlyList<T> from) => from[chance.Next(from.Count)];
}
