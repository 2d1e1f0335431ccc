using GroupHub.Foundation;

namespace GroupHub.Networking.Features;

/// <summary>Which mails a link would stop; looking at it stops nothing (P48).</summary>
public sealed record ReadStopLink(string? Key) : IQuery<MailKind?>;

internal sealed class ReadStopLinkHandler(StopLinks links) : IQueryHandler<ReadStopLink, MailKind?>
{
    public Task<MailKind?> Handle(ReadStopLink query, CancellationToken cancellation) => Task.FromResult(links.Read(query.Key)?.Kind);
}
