using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Chapters.Domain;

/// <summary>
/// A person as chapters know them, by the person's own id: the name for lists, and to which chapters they belong and
/// belonged. On no day does anybody have two primary chapters.
/// </summary>
internal sealed partial class Affiliate : AuditedAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxKeyLength = 800;
    public const int MaxNameLength = 260;
    public const int UndoDays = 30;

    private readonly List<Affiliation> _affiliations = [];

    private Affiliate() { }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Last name first, without case and accents.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Counts changes, so that two who move the same person at once notice each other.</summary>
    public int Edition { get; private set; }
    public IReadOnlyCollection<Affiliation> Affiliations => _affiliations;

    private IEnumerable<Affiliation> Primaries =>
        _affiliations.Where(affiliation => affiliation is { IsValid: true, IsPrimary: true });

    public static Affiliate Of(Guid memberId) => new() { Id = memberId };

    public void GoBy(string firstName, string lastName) =>
        (Name, NameKey) = ($"{firstName} {lastName}".Trim(), PlainText.KeyOf(
            $"{lastName} {firstName}".Trim(), MaxKeyLength));

    public Affiliation? PrimaryOn(DateOnly day) => Primaries.FirstOrDefault(affiliation => affiliation.Covers(day));

    public IEnumerable<Affiliation> On(DateOnly day) => _affiliations.Where(affiliation => affiliation.Covers(day));

    public Affiliation Get(Guid affiliationId) => _affiliations.Find(a => a.Id == affiliationId)
        ?? throw new Volo.Abp.Domain.Entities.EntityNotFoundException(typeof(Affiliation), affiliationId);

    /// <summary>
    /// From a day on the person belongs to a chapter, first of all or besides. Who belongs there already, does; for
    /// whom a later move is planned, goes as planned.
    /// </summary>
    public void Join(Guid id, NewAffiliation joining, ChangeMoment moment)
    {
        if (On(joining.From).Any(a => a.ChapterId == joining.ChapterId && (a.IsPrimary || !joining.IsPrimary))) return;
        if (joining.IsPrimary && IsMoveAhead(joining.From)) return;

        var primary = joining.IsPrimary ? PrimaryOn(joining.From) : null;
        Begin(primary?.GiveWayTo(id, joining, moment.Now) ?? Affiliation.Of(id, joining, moment.Now), moment);
    }

    /// <summary>
    /// Moves the person from their primary chapter to another; before the day they belong to the old one (R33).
    /// </summary>
    /// <param name="id">Of the new affiliation.</param>
    /// <param name="chapterId">Where they go.</param>
    /// <param name="expectedId">Where whoever decides this believes them to be.</param>
    /// <param name="on">First day there.</param>
    /// <param name="moment">When this is decided.</param>
    public void Transfer(Guid id, Guid chapterId, Guid? expectedId, DateOnly on, ChangeMoment moment)
    {
        var present = PrimaryOn(on);
        if (present?.ChapterId == chapterId && present.From == on) return;
        Rule.Require(present?.ChapterId == expectedId, ChaptersErrors.MovedMeanwhile);
        Rule.Require(present?.ChapterId != chapterId, ChaptersErrors.BelongsThereAlready);
        Rule.Require(!IsMoveAhead(on), ChaptersErrors.TransferAhead);

        Join(id, new NewAffiliation(Id, chapterId, IsPrimary: true, on), moment);
        _affiliations.Find(affiliation => affiliation.Id == id)?.Announce();
    }

    /// <summary>
    /// The officers of a chapter that the person did not choose may see their profile as officers do.
    /// </summary>
    public void Agree(Guid chapterId)
    {
        foreach (var there in _affiliations.Where(a => a.IsValid && a.ChapterId == chapterId)) there.Agree();
    }

    /// <summary>Takes back an affiliation entered in the last days; whatever it replaced is as it was.</summary>
    public void Undo(Guid affiliationId, ChangeMoment moment)
    {
        var undone = Get(affiliationId);
        Rule.Require(MayUndo(undone, moment.Now), ChaptersErrors.UndoTooLate);

        undone.Void(moment.Now);
        _affiliations.Find(a => a.Id == undone.ReplacesId)?.ReinstateUntil(undone.ReplacedTo);
        Changed(moment);
    }

    /// <summary>Says on which day somebody belongs there for the last time; none takes back such a day.</summary>
    public void Leave(Guid affiliationId, DateOnly? lastDay, ChangeMoment moment)
    {
        var left = Get(affiliationId);
        Rule.Require(left.IsValid && (lastDay is null || lastDay >= left.From), ChaptersErrors.DatesReversed);
        Rule.Require(!left.IsPrimary || !Primaries.Any(a => a != left
            && a.BeginsWithin(left.From, lastDay)), ChaptersErrors.TransferAhead);
        var isBackThere = _affiliations.Exists(a => a != left
            && a.ChapterId == left.ChapterId
            && a.BeginsWithin(left.From, lastDay));
        Rule.Require(!isBackThere, ChaptersErrors.BelongsThereAlready);

        left.LastOn(lastDay);
        Changed(moment);
    }

    /// <summary>Whether nothing has followed from it, and it is not too long ago.</summary>
    public bool MayUndo(Affiliation affiliation, DateTime now) =>
        affiliation.IsValid
        && now - affiliation.CreationTime <= TimeSpan.FromDays(UndoDays)
        && !_affiliations.Exists(a => a.IsValid
            && (a.ReplacesId == affiliation.Id || (affiliation.IsPrimary && a.IsPrimary && a.From > affiliation.From)));

    /// <summary>Says again what others were told, because a day has come on which it becomes true.</summary>
    public void DayHasCome(ChangeMoment moment) => Changed(moment);

    private bool IsMoveAhead(DateOnly day) => Primaries.Any(affiliation => affiliation.From > day);

    private void Begin(Affiliation begun, ChangeMoment moment)
    {
        EndBesides(begun, moment);
        _affiliations.Add(begun);
        Changed(moment);
    }

    /// <summary>
    /// Nobody belongs to the same chapter twice: what is later, and what is primary, takes the place of the other.
    /// </summary>
    private void EndBesides(Affiliation begun, ChangeMoment moment)
    {
        foreach (var there in _affiliations.Where(a => a != begun && a.IsBesides(begun)))
            there.EndBefore(begun.From, moment.Now);
    }

    private void Changed(ChangeMoment moment)
    {
        Edition++;
        foreach (var primary in Primaries.ToList()) EndBesides(primary, moment);
        _affiliations.ForEach(affiliation => affiliation.LookAhead(moment.Today));
        AddDistributedEvent(new AffiliationsChanged(Id));
    }
}

/// <param name="Now">UTC.</param>
/// <param name="Today">The association's civil date.</param>
internal readonly record struct ChangeMoment(DateTime Now, DateOnly Today);
