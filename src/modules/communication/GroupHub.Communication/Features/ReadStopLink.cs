using GroupHub.Communication.Domain;
using GroupHub.Foundation;

namespace GroupHub.Communication.Features;

/// <summary>Which stream a link would switch off; looking at it switches nothing off (P48).</summary>
public sealed record ReadStopLink(string? Key) : IQuery<MailStream?>;

internal sealed class ReadStopLinkHandler(StopLinks links) : IQueryHandler<ReadStopLink, MailStream?>
{
    public Task<MailStream?> Handle(ReadStopLink query, CancellationToken cancellation) => Task.FromResult(links.Read(query.Key)?.Stream);
}
