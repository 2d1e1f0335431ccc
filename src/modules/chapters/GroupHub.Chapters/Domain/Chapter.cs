using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Chapters.Domain;

/// <summary>
/// A node of the association's tree: region, chapter or committee. It is closed one day, never deleted.
/// </summary>
[Audited]
internal sealed class Chapter : AuditedAggregateRoot<Guid>, IMultiTenant, ISearchable
{
    public const int MaxSearchKeyLength = 800, MaxTownKeyLength = 400;
    public const int MaxNameLength = 120;
    public const int MaxDescriptionLength = 4000;
    public const int MaxMeetsLength = 200;
    public const int MaxPostcodes = 200;

    private Chapter() { }

    public Guid? TenantId { get; private set; }

    /// <summary>The client's: sending the same form twice is one chapter.</summary>
    public Guid RequestId { get; private set; }
    public Guid? ParentId { get; private set; }
    public string Path { get; private set; } = "";
    public ChapterKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public string Slug { get; private set; } = "";

    /// <summary>Name and town without case and accents.</summary>
    public string SearchKey { get; private set; } = "";
    public string? Town { get; private set; }
    public string? TownKey { get; private set; }
    public List<string> Postcodes { get; private set; } = [];
    public string Description { get; private set; } = "";
    public string? Meets { get; private set; }
    public bool IsPublic { get; private set; }
    public ChapterState State { get; private set; }

    /// <summary>The last day of a chapter that is closing or closed.</summary>
    public DateOnly? ClosesOn { get; private set; }

    /// <summary>Where its members go.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>
    /// Counts what happens right below, so that two who change the tree there at once notice each other.
    /// </summary>
    public int Edition { get; private set; }

    public bool IsOpen => State == ChapterState.Open;
    public string? AbovePath => ChapterPath.Above(Path);

    public static Chapter Found(Guid id, Guid requestId, ChapterFields fields, Chapter? parent)
    {
        var chapter = new Chapter { Id = id, RequestId = requestId };
        chapter.StandBelow(parent);
        chapter.Describe(fields);
        return chapter;
    }

    public void Describe(ChapterFields fields)
    {
        (Name, Kind, IsPublic) = (fields.Name.Trim(), fields.Kind, fields.IsPublic);
        Slug = Domain.Slug.Of(fields.Slug, Name);
        Town = TextOrNull(fields.Town);
        TownKey = Town is null ? null : PlainText.KeyOf(Town, MaxTownKeyLength);
        (Description, Meets) = (fields.Description.Trim(), TextOrNull(fields.Meets));
        SearchKey = PlainText.KeyOf($"{Name} {Town}", MaxSearchKeyLength);
        string[] postcodes = [.. fields.Postcodes.Select(text => PostcodeArea.Parse(text).ToString()).Distinct()];
        if (!Postcodes.SequenceEqual(postcodes)) Postcodes = [.. postcodes];
        Changed();
    }

    /// <param name="parent">Below which it stands from now on; at the top where absent.</param>
    /// <param name="below">All that stands below it.</param>
    public void MoveBelow(Chapter? parent, IEnumerable<Chapter> below)
    {
        Rule.Require(parent is null || !ChapterPath.IsWithin(parent.Path, Path), ChaptersErrors.BelowItself);
        if (parent?.Id == ParentId) return;

        var before = Path;
        StandBelow(parent);
        foreach (var chapter in below) chapter.Follow(before, Path);
        Changed();
    }

    /// <param name="lastDay">On which it is still there.</param>
    /// <param name="successorId">Where its members go, if it has any.</param>
    /// <param name="today">The association's civil date.</param>
    public void Close(DateOnly lastDay, Guid? successorId, DateOnly today)
    {
        Rule.Require(IsOpen, ChaptersErrors.AlreadyClosing);
        Rule.Require(lastDay >= today, ChaptersErrors.DatesReversed);
        Rule.Require(successorId != Id, ChaptersErrors.SuccessorIsItself);

        (State, ClosesOn, SuccessorId) = (ChapterState.Closing, lastDay, successorId);
        Changed();
    }

    /// <summary>Closes for good what has had its last day.</summary>
    public void CloseIfDue(DateOnly today)
    {
        if (State != ChapterState.Closing || ClosesOn >= today) return;

        State = ChapterState.Closed;
        Changed();
    }

    public void Reopen()
    {
        Rule.Require(!IsOpen, ChaptersErrors.NotClosed);

        (State, ClosesOn, SuccessorId) = (ChapterState.Open, null, null);
        Changed();
    }

    public ChapterFacts ToFacts() =>
        new()
        {
            Id = Id, ParentId = ParentId, Path = Path, Slug = Slug, Name = Name, Kind = Kind, Town = Town,
            IsOpen = IsOpen, IsPublic = IsPublic,
        };

    private void StandBelow(Chapter? parent)
    {
        Rule.Require(parent is null || parent.IsOpen, ChaptersErrors.NotOpen);

        (ParentId, Path) = (parent?.Id, ChapterPath.Below(parent?.Path, Id));
        RequireReachable();
        if (parent is not null) parent.Edition++;
    }

    private void Follow(string before, string after)
    {
        Path = after + Path[before.Length..];
        RequireReachable();
        Changed();
    }

    private void RequireReachable() =>
        Rule.Require(ChapterPath.DepthOf(Path) <= ChapterPath.MaxDepth, ChaptersErrors.TreeTooDeep);

    private void Changed() => AddDistributedEvent(new ChapterChanged(Id));

    private static string? TextOrNull(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
