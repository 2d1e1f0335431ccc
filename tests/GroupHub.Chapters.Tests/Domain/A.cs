using GroupHub.Chapters.Domain;
using Volo.Abp;

namespace GroupHub.Chapters.Tests.Domain;

/// <summary>Things as they usually are, to be changed where a test is about the difference.</summary>
internal static class A
{
    public static readonly DateOnly Today = new(2026, 11, 25);
    public static readonly ChangeMoment Now = At(Today);

    public static ChangeMoment At(DateOnly day) => new(day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc), day);

    public static Chapter Chapter(string name = "Upper Weir", Chapter? below = null, ChapterFields? fields = null) =>
        Chapters.Domain.Chapter.Found(Guid.NewGuid(), Guid.NewGuid(), (fields ?? new ChapterFields()) with { Name = name }, below);

    public static Affiliate Person() => Affiliate.Of(Guid.NewGuid());

    public static Office Office(NewOffice? office = null, Chapter? chapter = null, IReadOnlyCollection<Office>? terms = null, int limit = 0)
    {
        var where = chapter ?? Chapter();
        var given = office ?? new NewOffice { MemberId = Guid.NewGuid(), Role = OfficerRole.Secretary, From = Today };
        return Chapters.Domain.Office.Appoint(Guid.NewGuid(), given with { ChapterId = where.Id }, where, terms ?? [], new TermLimit(limit), Now.Now);
    }

    public static string? Breaking(Action action) => Should.Throw<BusinessException>(action).Code;
}
