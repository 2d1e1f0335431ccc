using GroupHub.Foundation;

namespace GroupHub.Communication.Features;

/// <summary>
/// The announcement as it is now, to whoever asks and to nobody else. In our own records it changes nothing.
/// </summary>
public sealed record SendTestCopy(Guid Id) : IQuery<TestCopy>;

public sealed record TestCopy(string Email);

internal sealed class SendTestCopyHandler(AnnouncementDesk desk, Authors authors, AnnouncementLetters letters)
    : IQueryHandler<SendTestCopy, TestCopy>
{
    public async Task<TestCopy> Handle(SendTestCopy query, CancellationToken cancellation)
    {
        var announcement = await desk.OpenAsync(query.Id, cancellation);
        var (author, memberId) = (await authors.GetAsync(cancellation), await authors.FindMemberAsync(cancellation));
        Rule.Require(announcement.Text.Length > 0, CommunicationErrors.TextMissing);

        await letters.SendAsync(
            announcement, new CopyTo(author.Email, memberId, Key: null, IsTest: true), cancellation);
        return new TestCopy(author.Email);
    }
}
