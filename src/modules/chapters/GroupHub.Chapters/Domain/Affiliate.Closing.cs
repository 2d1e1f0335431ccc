using GroupHub.Foundation;

namespace GroupHub.Chapters.Domain;

/// <summary>What becomes of somebody whose chapter closes (R33), and of somebody who is gone.</summary>
internal sealed partial class Affiliate
{
    /// <summary>
    /// Their chapter closes: whoever belongs there first of all goes on in
    /// its successor, for as long as they would have.
    /// </summary>
    public void MoveOn(Guid id, Guid closingId, Guid? successorId, DateOnly lastDay, ChangeMoment moment)
    {
        var next = lastDay.AddDays(1);
        foreach (var besides in _affiliations.Where(a => a.ChapterId == closingId && !a.IsPrimary && a.EndsAfter(next)))
        {
            besides.EndBefore(next, moment.Now);
        }

        if (Primaries.LastOrDefault(a => a.ChapterId == closingId && a.EndsAfter(next)) is not { } left)
        {
            Changed(moment);
            return;
        }

        Rule.Require(successorId is not null, ChaptersErrors.SuccessorNeeded);
        var (from, to) = (left.From > next ? left.From : next, left.To);
        var begun = left.GiveWayTo(id, new NewAffiliation(Id, successorId!.Value, IsPrimary: true, from), moment.Now);
        begun.LastOn(to);
        begun.Announce();
        begun.AskForConsent();
        foreach (var planned in _affiliations.Where(a => a.ReplacesId == left.Id)) planned.Follow(begun);
        Begin(begun, moment);
    }

    /// <summary>The person is no longer on file.</summary>
    public void Forget(ChangeMoment moment)
    {
        (Name, NameKey) = ("", "");
        Depart(moment);
    }

    /// <summary>The person is gone for good: from today they belong nowhere.</summary>
    public void Depart(ChangeMoment moment)
    {
        foreach (var affiliation in _affiliations.Where(a => a.EndsAfter(moment.Today)))
            affiliation.EndBefore(moment.Today, moment.Now);
        Changed(moment);
    }

    /// <summary>
    /// Their chapter does not close after all: whoever was to move on stays, unless something has followed from it.
    /// </summary>
    public void ComeBack(Guid chapterId, DateOnly lastDay, ChangeMoment moment)
    {
        var left = _affiliations.Where(a => a.ChapterId == chapterId).Select(a => a.Id).ToHashSet();
        var moved = _affiliations.Find(a => a.IsValid
            && a.From > lastDay
            && a.ReplacesId is { } id
            && left.Contains(id));
        if (moved is not null && MayUndo(moved, moment.Now)) Undo(moved.Id, moment);
    }
}
