using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>People out of an answer, as an audience may see them.</summary>
internal sealed class HitReader(Cluster cluster, Guid association, Audience audience)
{
    public DirectoryHit Read(SearchHit hit, Explanation explanation)
    {
        var person = PersonIn(hit);
        var highlights = explanation.Highlight(person.Listing, _ => true);
        return new DirectoryHit(MemberOf(hit), person.MemberSince, person.Listing, highlights)
        {
            HasMore = person.HasMore,
        };
    }

    public Listing ListingOf(SearchHit hit) => PersonIn(hit).Listing;

    public Guid MemberOf(SearchHit hit) => EntryDocument.MemberOf(hit.Id!, association)!.Value;

    private ShownPerson PersonIn(SearchHit hit) =>
        (audience == Audience.Public ? hit.Source?.Public : hit.Source?.Members)?.Shown
        ?? throw cluster.Fail("Elasticsearch answers with people of whom nothing is shown.");
}
