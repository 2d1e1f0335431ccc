using GroupHub.Chapters.Belonging;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

public sealed record GetMemberChapters(Guid MemberId) : IQuery<MemberChapters>;

internal sealed class GetMemberChaptersHandler(MemberAccess access, MemberPages pages)
    : IQueryHandler<GetMemberChapters, MemberChapters>
{
    public async Task<MemberChapters> Handle(GetMemberChapters query, CancellationToken cancellation) =>
        await pages.ShowAsync(await access.OpenAsync(query.MemberId, cancellation), cancellation);
}
