namespace GroupHub.Data.Demo;

/// <summary>What demo people are made of.</summary>
internal static class DemoWords
{
    public static readonly string[] FirstNames =
    [
        "Anna", "Ben", "Carla", "David", "Elif", "Finn", "Greta", "Hugo", "Ines", "Jakub", "Katarzyna", "Lena", "Malik",
        "Nadia", "Oskar", "Paula",
        "Quentin", "Rosa", "Siân", "Tomas", "Ulrike", "Vera", "Wanda", "Xavier", "Yusuf", "Zoë", "Amara", "Björn",
        "Chloé", "Dorota", "Emre", "Fatima",
        "Günther", "Helena", "Ioana", "Jorge", "Kenji", "Lucía", "Marek", "Noor", "Ólafur", "Priya", "Rafael", "Søren",
        "Thea", "Uwe", "Viktor", "Wei",
    ];

    public static readonly string[] LastNames =
    [
        "Albrecht", "Bauer", "Çelik", "Dubois", "Eriksen", "Fischer", "García", "Hansen", "Ivanova", "Jansen",
        "Kowalski", "Lindner", "Müller", "Novák",
        "Okafor", "Peña", "Quist", "Reuter", "Søholm", "Tanaka", "Urban", "Vogel", "Weiß", "Yılmaz", "Zimmermann",
        "Andersen", "Brückner", "Costa",
        "Demir", "Engel", "Ferrari", "Gruber", "Huber", "Ionescu", "Jovanović", "Keller", "Łukaszewicz", "Moreau",
        "Nguyen", "Ortiz", "Petrov", "Roth",
        "Schäfer", "Thompson", "Ünal", "Vidal", "Walsh", "Sato",
    ];

    public static readonly string[] Titles =
    [
        "Owner", "Partner", "Managing director", "Founder", "Consultant", "Head of sales", "Senior associate",
        "Freelancer",
    ];

    public static readonly string[] CompanyForms =
    [
        "{0} {1}", "{0} & Partners", "{1} {0}", "Atelier {0}", "{0} & Co.", "Studio {0}",
    ];

    public static readonly string[] Abouts =
    [
        "I help smaller firms with {0} and like to be asked about {1}.",
        "Twenty years of {0}. Looking for people who need {1}.",
        "My work is {0}; on Thursdays I teach {1}.",
        "Ask me about {0} before it becomes urgent. I also know people for {1}.",
        "New in town, experienced in {0}, curious about everything else, {1} above all.",
    ];

    public static readonly DemoTrade[] Trades =
    [
        new("Tax adviser", "Finance", "Tax", ["annual accounts", "payroll", "succession", "VAT"]),
        new("Lawyer", "Law", "Law", ["contracts", "employment law", "succession", "data protection"]),
        new(
            "Architect", "Construction", "Architects",
            ["timber", "housing co-ops", "renovation", "planning permission"]),
        new(
            "Landscape architect", "Construction", "Landscape",
            ["gardens", "roof greening", "irrigation", "landscape planning"]),
        new("Structural engineer", "Construction", "Engineering", ["steel", "bridges", "surveys", "renovation"]),
        new("Graphic designer", "Design", "Design", ["branding", "packaging", "websites", "exhibitions"]),
        new("Photographer", "Design", "Pictures", ["portraits", "products", "events", "drone pictures"]),
        new(
            "Software developer", "Software", "Software",
            ["web shops", "accounting interfaces", "apps", "data protection"]),
        new("IT consultant", "Software", "Systems", ["networks", "backup", "cloud", "security checks"]),
        new("Physiotherapist", "Health", "Health", ["back pain", "sports injuries", "company health", "ergonomics"]),
        new("Dentist", "Health", "Dental", ["implants", "children", "prevention", "company health"]),
        new("Forwarder", "Logistics", "Logistics", ["customs", "groupage", "warehousing", "cold chain"]),
        new("Event manager", "Hospitality", "Events", ["conferences", "weddings", "catering", "venues"]),
        new("Restaurateur", "Hospitality", "Kitchen", ["catering", "wine", "private rooms", "breakfast meetings"]),
        new("Insurance broker", "Finance", "Insurance", ["liability", "pensions", "cyber insurance", "fleet"]),
        new("Coach", "Education", "Coaching", ["leadership", "conflicts", "teams", "public speaking"]),
        new("Electrician", "Crafts", "Electric", ["solar", "charging points", "smart homes", "emergency service"]),
        new("Carpenter", "Crafts", "Joinery", ["kitchens", "stairs", "restoration", "shop fitting"]),
        new("Estate agent", "Property", "Property", ["offices", "family homes", "valuation", "letting"]),
        new("Journalist", "Media", "Press", ["press work", "interviews", "company magazines", "speeches"]),
    ];
}

internal sealed record DemoTrade(string Profession, string Industry, string Firm, IReadOnlyList<string> Skills);
