using FluentValidation;
using GroupHub.Communication.Domain;
using GroupHub.Dues;
using GroupHub.Foundation;

namespace GroupHub.Communication.Features;

/// <summary>How many an announcement would reach, before it is sent.</summary>
public sealed record CountAudience(Guid? ChapterId, Standing? Standing) : IQuery<AudienceCount>;

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
        var audience = new AudienceOf(query.ChapterId, query.Standing);
        await desk.RequireAsync(audience, cancellation);
        return await counts.CountAsync(audience, cancellation);
    }
}
