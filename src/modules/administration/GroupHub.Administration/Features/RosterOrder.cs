using GroupHub.Administration.Roster;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>The columns by which the roster can be put in order; names decide between equals.</summary>
internal static class RosterOrder
{
    public static readonly SortColumns<RosterRow> Columns = new SortColumns<RosterRow>(
            "name", row => row.Entry.NameKey, row => row.Entry.Id)
        .By("name", row => row.Entry.NameKey)
        .ByText("email", row => row.Entry.Email)
        .ByText("company", row => row.Entry.Company)
        .ByText("town", row => row.Entry.Town)
        .ByText("chapterName", row => row.Entry.ChapterName)
        .ByText("planName", row => row.Entry.PlanName)
        .By("standing", row => row.Standing)
        .By("memberSince", row => row.Entry.MemberSince)
        .By("paidThrough", row => row.Entry.PaidThrough);
}
