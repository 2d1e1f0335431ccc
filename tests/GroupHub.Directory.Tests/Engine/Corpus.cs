using GroupHub.Directory.Engine;
using GroupHub.Foundation;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>5,000 people with names of ten languages, the same in every run, each with their own choice of what to show.</summary>
internal static class Corpus
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly DateRange ThisYear = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    private static readonly (string[] First, string[] Last)[] Languages =
    [
        (["Amelia", "Oliver", "Grace", "Harry", "Siân"], ["Okafor", "O'Neill", "Thornbury", "Whitfield", "Ashdown"]),
        (["Jürgen", "Käthe", "Björn", "Annegret", "Sönke"], ["Müller", "Großmann", "Brandt", "Schäfer-Weiß", "Krüger"]),
        (["Élodie", "François", "Chloé", "Gaël", "Hélène"], ["Lefèvre", "Bézier", "Garçon", "Dubois", "D'Alembert"]),
        (["Jorge", "Íñigo", "Begoña", "Lucía", "Andrés"], ["Peña", "Muñoz", "Ibáñez", "Verde", "Gutiérrez"]),
        (["Łukasz", "Małgorzata", "Paweł", "Zofia", "Grażyna"], ["Wójcik", "Kowalska", "Żuraw", "Dąbrowski", "Gołąb"]),
        (["Søren", "Åse", "Lena", "Bjørn", "Ingrid"], ["Søholm", "Ångström", "Østergaard", "Lindqvist", "Aas"]),
        (["İpek", "Oğuz", "Şule", "Çağla", "Ümit"], ["Yıldırım", "Öztürk", "Şahin", "Çelik", "Güneş"]),
        (["Jiří", "Zdeněk", "Šárka", "Běla", "Ondřej"], ["Dvořák", "Novotný", "Růžička", "Čermák", "Kříž"]),
        (["Олена", "Андрій", "Катерина", "Дмитро", "Юлія"], ["Шевченко", "Коваленко", "Бондар", "Ткачук", "Мельник"]),
        (["Ελένη", "Νίκος", "Μαρία", "Γιώργος", "Δήμητρα"], ["Παπαδόπουλος", "Οικονόμου", "Γεωργίου", "Νικολάου", "Αντωνίου"]),
    ];

    private static readonly string[] Towns = ["Upper Weir", "Riverside", "Millbrook", "Linden", "Altstadt", "Saint-Étienne", "Łódź", "Göteborg"];
    private static readonly string[] Jobs = ["Landscape architect", "Tax adviser", "Notary", "Patent attorney", "Urban planner", "Baker", "Software developer"];
    private static readonly string[] Industries = ["Construction", "Law", "Design", "Health", "Logistics", "Software"];
    private static readonly string[] Skills = ["landscape planning", "river restoration", "public tenders", "C#", "C++", "roof greening", "bookkeeping", "mediation", "timber", "irrigation"];
    private static readonly string[] Companies = ["Brandt & Soto", "Verde Landscape Architects", "Atelier Søholm", "Reuter Bau", "Harbour Logistics", "Weirside Bakery"];

    public static IReadOnlyList<DirectoryEntry> People { get; } = [.. Enumerable.Range(0, 5000).Select(Person)];

    public static Audience[] Audiences { get; } = [Audience.Public, Audience.Members];

    private static DirectoryEntry Person(int number)
    {
        var random = new Random(number * 7919);
        var (first, last) = Languages[number % Languages.Length];
        var full = new Listing
        {
            FirstName = first[random.Next(first.Length)],
            LastName = last[random.Next(last.Length)],
            JobTitle = Jobs[random.Next(Jobs.Length)],
            Company = Companies[random.Next(Companies.Length)],
            Town = Towns[random.Next(Towns.Length)],
            Industries = [Industries[random.Next(Industries.Length)]],
            Skills = [.. Skills.Where(_ => random.Next(4) == 0)],
            About = $"Works since {1990 + random.Next(30)} with people along the river. Code {SecretOf(number)}.",
            Phone = $"+49 170 {1_000_000 + number}",
            Email = $"person{number}@mail.example",
        };
        var members = Without(full, random, oneIn: 10);
        var isHidden = random.Next(20) == 0;
        return new DirectoryEntry
        {
            MemberId = new Guid(number, 0, 0, new byte[8]),
            MemberSince = new DateOnly(2020, 1, 1).AddDays(random.Next(2000)),
            ListedOn = [ThisYear],
            Members = isHidden ? null : members,
            Public = isHidden || random.Next(2) == 0 ? null : Without(members, random, oneIn: 3),
        };
    }

    /// <summary>A word that only this person has.</summary>
    public static string SecretOf(int number) => $"zq{number}xk";

    private static Listing Without(Listing listing, Random random, int oneIn) => listing with
    {
        JobTitle = random.Next(oneIn) == 0 ? null : listing.JobTitle,
        Company = random.Next(oneIn) == 0 ? null : listing.Company,
        Town = random.Next(oneIn) == 0 ? null : listing.Town,
        Industries = random.Next(oneIn) == 0 ? [] : listing.Industries,
        Skills = random.Next(oneIn) == 0 ? [] : listing.Skills,
        About = random.Next(oneIn) == 0 ? null : listing.About,
        Phone = random.Next(oneIn) == 0 ? null : listing.Phone,
        Email = random.Next(oneIn) == 0 ? null : listing.Email,
    };
}
