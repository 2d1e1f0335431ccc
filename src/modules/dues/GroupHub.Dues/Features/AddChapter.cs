using FluentValidation;
using GroupHub.Dues.FurtherChapters;
using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>
/// A member adds a chapter: for the days that are left of what they have paid, and theirs once it is paid (R32).
/// </summary>
public sealed record AddChapter(Guid RequestId, Guid ChapterId) : ICommand<CheckoutPage>;

internal sealed class AddChapterValidator : AbstractValidator<AddChapter>
{
    public AddChapterValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.ChapterId).NotEmpty();
    }
}

internal sealed class AddChapterHandler(OwnMembership own, FurtherChapterDesk desk, FurtherChapterCheckout checkout)
    : ICommandHandler<AddChapter, CheckoutPage>
{
    public async Task<CheckoutPage> Handle(AddChapter command, CancellationToken cancellation)
    {
        var (person, membership) = await own.FindAloneAsync(cancellation);
        Rule.Require(membership?.LastTerm is not null, DuesErrors.NoMembership);

        var offer = await desk.OfferAsync(membership!, command.ChapterId, cancellation);
        return await checkout.StartAsync(offer, person!, cancellation);
    }
}
