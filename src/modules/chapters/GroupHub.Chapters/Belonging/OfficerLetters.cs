using System.Globalization;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Features;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Foundation.Mail;
using GroupHub.Members;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Chapters.Belonging;

/// <summary>
/// What is written to officers about who joins and leaves their chapters: one letter, however many it is about.
/// </summary>
internal sealed class OfficerLetters(
    IMailComposer mail,
    IMemberDirectory people,
    IOfficerRights rights,
    ChapterNames names,
    IAssociationLinks links,
    ISettingProvider settings,
    IStringLocalizer<GroupHubResource> texts) : ITransientDependency
{
    /// <summary>More than a letter can hold are on the page it leads to.</summary>
    private const int MostLines = 50;

    private readonly Dictionary<Guid, IReadOnlyList<Guid>> _officers = [];

    public async Task MovedAsync(
        IReadOnlyList<(Affiliate Person, Affiliation Move)> moves, CancellationToken cancellation)
    {
        if (moves.Count == 0) return;

        var known = await names.GetAsync(moves.SelectMany(move => ChaptersOf(move.Person, move.Move)), cancellation);
        var concerned = new Dictionary<Guid, List<string>>();
        var culture = await settings.GetLanguageAsync();
        using (CultureHelper.Use(culture))
        {
            foreach (var (person, move) in moves)
            {
                var line = LineOf(person, move, known);
                foreach (var officer in await FindOfficersAsync(person, move, cancellation))
                {
                    if (!concerned.TryGetValue(officer, out var lines)) concerned[officer] = lines = [];
                    lines.Add(line);
                }
            }
        }

        await WriteAsync(concerned, culture, cancellation);
    }

    private async Task<IEnumerable<Guid>> FindOfficersAsync(
        Affiliate person, Affiliation move, CancellationToken cancellation)
    {
        var found = new HashSet<Guid>();
        foreach (var chapter in ChaptersOf(person, move))
        {
            if (!_officers.TryGetValue(chapter, out var officers))
            {
                _officers[chapter] = officers = await rights.ListMembersWithAsync(
                    ChaptersPermissions.Manage, chapter, cancellation);
            }

            found.UnionWith(officers);
        }

        return found;
    }

    private async Task WriteAsync(
        Dictionary<Guid, List<string>> concerned, string culture, CancellationToken cancellation)
    {
        var url = await links.ToAsync("/app/console/chapters");
        foreach (var officer in await people.GetAsync([.. concerned.Keys], cancellation))
        {
            var lines = concerned[officer.Id];
            await mail.SendAsync(officer.Email, "ChapterMoves", culture, new
            {
                officer.FirstName,
                lines.Count,
                Lines = lines.Take(MostLines),
                More = Math.Max(0, lines.Count - MostLines),
                Url = url,
            });
        }
    }

    private string LineOf(Affiliate person, Affiliation move, IReadOnlyDictionary<Guid, ChapterLink> known)
    {
        string NameOf(Guid id) => known.GetValueOrDefault(id)?.Name ?? "";
        var (before, after) = (LeftBy(person, move) is { } left ? NameOf(left) : "", NameOf(move.ChapterId));
        var day = move.From.ToDateText(CultureInfo.CurrentUICulture);
        return (move.IsValid, before.Length > 0) switch
        {
            (true, true) => texts["Chapters:Letter.Moves", person.Name, before, after, day],
            (true, false) => texts["Chapters:Letter.Joins", person.Name, after, day],
            (false, true) => texts["Chapters:Letter.Stays", person.Name, before],
            _ => texts["Chapters:Letter.JoinsNot", person.Name, after],
        };
    }

    private static IEnumerable<Guid> ChaptersOf(Affiliate person, Affiliation move) =>
        LeftBy(person, move) is { } left ? [left, move.ChapterId] : [move.ChapterId];

    private static Guid? LeftBy(Affiliate person, Affiliation move) =>
        person.Affiliations.FirstOrDefault(a => a.Id == move.ReplacesId)?.ChapterId;
}
