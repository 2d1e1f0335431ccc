namespace GroupHub.Host.Tests.Officers;

/// <summary>
/// The endpoints at which it makes no difference whether somebody holds an office, by the reason why. What is neither
/// here nor in the matrix fails a test: whoever adds an endpoint decides where it stands.
/// </summary>
internal static partial class NoOfficeCounts
{
    /// <summary>Everybody may, without signing in, and sees the same as everybody.</summary>
    private const string EverybodyMay = """
        GET api/association
        GET api/association/logo/{version}
        GET POST api/founding
        GET api/founding/address
        GET api/founding/suggestion
        GET api/founding/{id:guid}
        POST api/founding/{id:guid}/confirm
        GET api/billing/receipts/{id:guid}
        GET api/billing/credit-notes/{id:guid}
        GET api/chapters/public
        GET api/chapters/public/{slug}
        GET api/chapters/suggestion
        GET api/directory
        GET api/directory/suggest
        GET api/dues/plans
        GET api/dues/plans/{id:guid}/quote
        POST api/dues/applications
        GET api/dues/applications/{id:guid}
        POST api/dues/applications/{id:guid}/checkout
        POST api/dues/applications/{id:guid}/withdraw
        GET api/meetings/calendars/association.ics
        GET api/meetings/calendars/chapters/{id:guid}.ics
        GET api/meetings/calendars/meetings/{id:guid}.ics
        GET api/meetings/calendars/mine.ics
        GET api/meetings/public
        GET api/meetings/public/{id:guid}
        POST api/meetings/public/{id:guid}/visits
        GET api/meetings/public/visits/{id:guid}
        POST api/meetings/public/visits/{id:guid}/withdraw
        POST api/meetings/public/visits/{id:guid}/forget
        POST api/meetings/public/visits/{id:guid}/seat
        """;

    /// <summary>It belongs to the association as a whole, or is for its administrators to decide: no office gives the permission.</summary>
    private const string OnlyAdministratorsMay = """
        PUT api/association
        PUT DELETE api/association/logo
        GET api/console/audit
        GET api/console/audit/entities
        GET api/console/audit/export
        GET api/console/overview
        PUT api/founding
        GET PUT api/console/rules
        GET api/billing/gateway
        PUT api/billing/gateway/account
        POST api/directory/rebuild
        GET PUT api/directory/words
        POST api/dues/bans/lift
        GET api/dues/plans/all
        POST api/dues/plans
        PUT api/dues/plans/{id:guid}
        GET api/dues/members/{memberId:guid}
        POST api/dues/members/{memberId:guid}/suspensions
        DELETE api/dues/members/{memberId:guid}/suspensions/{suspensionId:guid}
        POST api/dues/members/{memberId:guid}/reinstate
        PUT DELETE api/dues/members/{memberId:guid}/resignation
        PUT DELETE api/dues/members/{memberId:guid}/expulsion
        PUT DELETE api/dues/members/{memberId:guid}/death
        PUT DELETE api/dues/members/{memberId:guid}/terms/{termId:guid}/void
        DELETE api/members/{id:guid}
        """;

    /// <summary>
    /// Everybody may, and an officer sees more of those within reach: which fields, inside and outside, is the matrix of
    /// audiences in the tests of the directory.
    /// </summary>
    private const string AudiencesDecide = """
        GET api/directory/{memberId:guid}
        GET api/directory/{memberId:guid}/vcard
        """;

    /// <summary>Signing in, and what a gateway calls or shows.</summary>
    private const string Machinery = """
        GET POST connect/authorize
        POST connect/token
        GET POST connect/userinfo
        GET POST connect/endsession
        GET POST demo-checkout/{id:guid}
        GET demo-checkout/look.css
        GET demo-checkout/inter-400.ttf
        GET demo-checkout/inter-600.ttf
        POST api/billing/stripe/webhook
        GET api/billing/stripe/return/{checkoutId:guid}
        """;

    public static IReadOnlyList<string> Endpoints { get; } =
        [.. new[] { AboutOneself, EverybodyMay, OnlyAdministratorsMay, AudiencesDecide, Machinery }.SelectMany(Read)];

    /// <summary>Of each line the methods, and where.</summary>
    private static IEnumerable<string> Read(string lines) =>
        from line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let words = line.Split(' ')
        from method in words[..^1]
        select $"{method} {words[^1]}";
}
