using GroupHub.Directory.Domain;
using GroupHub.Directory.Engine;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory;

/// <summary>Searches as the viewer may make them, today and in the association's words.</summary>
internal sealed class DirectorySearches(DirectoryViewers viewers, DirectoryWording wording, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<DirectorySearch> OfAsync(SearchCriteria criteria, CancellationToken cancellation) => new()
    {
        Text = criteria.Text,
        Towns = criteria.Towns,
        Industries = criteria.Industries,
        Skills = criteria.Skills,
        Chapters = criteria.Chapters,
        Plans = criteria.Plans,
        Searcher = await viewers.GetSearcherAsync(cancellation),
        Today = await clock.GetTodayAsync(),
        Wording = await wording.GetAsync(),
    };
}
