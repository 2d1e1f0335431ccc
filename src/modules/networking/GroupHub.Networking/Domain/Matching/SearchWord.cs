using System.Linq.Expressions;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

internal enum MatchSide
{
    Ask,
    Offer,
}

/// <summary>One word of an open ask or offer: the index in which the other side is looked for.</summary>
[DisableAuditing]
internal sealed class SearchWord : Entity<Guid>, IOwned<SearchWord>
{
    private SearchWord() { }

    public Guid? TenantId { get; private set; }
    public MatchSide Side { get; private set; }
    public string Word { get; private set; } = "";
    public Guid SubjectId { get; private set; }
    public Guid OwnerId { get; private set; }

    public static Expression<Func<SearchWord, bool>> SeenBy(Guid memberId) => word => word.OwnerId == memberId;

    public static SearchWord Of(Guid id, MatchSide side, string word, Guid subjectId, Guid ownerId) =>
        new() { Id = id, Side = side, Word = word, SubjectId = subjectId, OwnerId = ownerId };
}
