using FluentValidation;
using GroupHub.Communication.Domain;
using GroupHub.Dues;
using GroupHub.Foundation;

namespace GroupHub.Communication.Features;

/// <summary>How many an announcement would reach, before it is sent.</summary>
public sealed record CountAudience(Guid? ChapterId, Standing? Standing, Guid? SelectionId = null)
    : IQuery<AudienceCount>;

public sealed record AudienceCount(int Recipients, LeftOutCounts LeftOut);

internal sealed class CountAudienceValidator : AbstractValidator<CountAudience>
{
    public CountAudienceValidator() => RuleFor(q => q.Standing).IsInEnum();
}

internal sealed class CountAudienceHandler(AnnouncementDesk desk, AudienceCounts counts)
    : IQueryHandler<CountAudience, AudienceCount>
{
    public async Task<AudienceCount> Handle(CountAudience query, CancellationToken cancellation)
    {
        var asked = new AudienceOf(query.ChapterId, query.Standing) { SelectionId = query.SelectionId };
        return await counts.CountAsync(await desk.AddressAsync(asked, known: null, cancellation), cancellation);
    }
}
