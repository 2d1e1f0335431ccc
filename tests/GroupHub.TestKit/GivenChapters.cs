using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.TestKit;

/// <summary>Chapters, those who belong to them and their officers, made by the module's own verbs.</summary>
public static class GivenChapters
{
    /// <summary>Under a name of its own, at the top unless something else is said.</summary>
    public static async Task<Guid> Chapter(this GroupHubApp app, Association at, Guid? below = null, ChapterFields? fields = null)
    {
        var said = fields ?? new ChapterFields();
        var name = said.Name.Length > 0 ? said.Name : $"Chapter {Guid.NewGuid():N}";
        var founded = new NewChapter
        {
            ParentId = below, Name = name, Slug = said.Slug, Kind = said.Kind, Town = said.Town, Postcodes = said.Postcodes,
            Description = said.Description, Meets = said.Meets, IsPublic = said.IsPublic,
        };
        var id = await app.In(at, services => services.GetRequiredService<IChapters>().FoundAsync(founded));
        await app.Settled();
        return id;
    }

    public static async Task<string> PathOf(this GroupHubApp app, Association at, Guid chapterId) =>
        (await app.In(at, services => services.GetRequiredService<IChapters>().GetAsync([chapterId]))).Single().Path;

    /// <summary>Since a day in the past unless something else is said.</summary>
    public static async Task Belongs(this GroupHubApp app, Association at, Guid memberId, Guid chapterId, bool isPrimary = true, DateOnly? from = null)
    {
        var since = from ?? (await app.Today(at)).AddDays(-30);
        await app.In(at, async services =>
        {
            await services.GetRequiredService<IAffiliations>().JoinAsync([new NewAffiliation(memberId, chapterId, isPrimary, since)]);
        });
        await app.Settled();
    }

    /// <summary>A member of the chapter with an account, who holds an office there.</summary>
    public static async Task<TestUser> Officer(
        this GroupHubApp app, Association at, Guid chapterId, OfficerRole role, DateOnly? from = null, DateOnly? to = null)
    {
        var email = $"{role}.{Guid.NewGuid():N}@officers.example".ToLowerInvariant();
        var memberId = await app.Member(at, new NewPerson { FirstName = "Olive", LastName = role.ToString(), Email = email });
        var account = await app.Account(at, memberId);
        await app.Belongs(at, memberId, chapterId);
        await app.Appoint(at, memberId, chapterId, role, from, to);
        return account;
    }

    public static async Task<Guid> Appoint(
        this GroupHubApp app, Association at, Guid memberId, Guid chapterId, OfficerRole role, DateOnly? from = null, DateOnly? to = null)
    {
        var office = new NewOffice { ChapterId = chapterId, MemberId = memberId, Role = role, From = from ?? (await app.Today(at)).AddDays(-10), To = to };
        var id = await app.In(at, services => services.GetRequiredService<IOfficers>().AppointAsync(office));
        await app.Settled();
        return id;
    }

    public static Task<DateOnly> Today(this GroupHubApp app, Association at) =>
        app.In(at, services => services.GetRequiredService<IAssociationClock>().GetTodayAsync().AsTask());
}
