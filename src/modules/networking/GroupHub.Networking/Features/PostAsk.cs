using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>Asks colleagues for something. Sending it again with the same request id changes nothing.</summary>
public sealed record PostAsk : AskFields, ICommand<PostedAsk>
{
    public Guid RequestId { get; init; }
}

public sealed record PostedAsk(Guid Id);

internal sealed class PostAskValidator : AskFieldsValidator<PostAsk>
{
    public PostAskValidator() => RuleFor(c => c.RequestId).NotEmpty();
}

internal sealed class PostAskHandler(Book<Ask> asks, Self self, WordIndex index, Today today, IGuidGenerator guids)
    : ICommandHandler<PostAsk, PostedAsk>
{
    public async Task<PostedAsk> Handle(PostAsk command, CancellationToken cancellation)
    {
        if (await asks.FindAsync(ask => ask.RequestId == command.RequestId, cancellation) is { } known)
            return new PostedAsk(known.Id);

        var open = await (await asks.ReadAsync(cancellation))
            .CountAsync(ask => ask.State == AskState.Open, cancellation);
        Rule.Require(open < Ask.MostOpen, NetworkingErrors.TooManyAsks, ("most", Ask.MostOpen));

        var me = await self.GetIdAsync(cancellation);
        var ask = Ask.Post(
            guids.Create(), me, command.RequestId, command.ToDetails(), await today.DateAsync(), today.Now);
        await asks.AddAsync(ask, cancellation);
        await index.KeepAsync(ask, cancellation);
        return new PostedAsk(ask.Id);
    }
}
