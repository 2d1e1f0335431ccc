using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

public sealed record StartApplicationCheckout(Guid Id, string? Key) : ICommand<CheckoutPage>;

/// <param name="Url">Where to pay.</param>
public sealed record CheckoutPage(string Url);

internal sealed class StartApplicationCheckoutHandler(
    ApplicationAccess access, KnownMembers known, ApplicationBilling billing)
    : ICommandHandler<StartApplicationCheckout, CheckoutPage>
{
    public async Task<CheckoutPage> Handle(StartApplicationCheckout command, CancellationToken cancellation)
    {
        var application = await access.OpenAsync(command.Id, command.Key, cancellation);
        if (application.IsOpen) await known.RequireNoneAsync(application.Applicant.Email, cancellation);

        return new CheckoutPage(await billing.StartCheckoutAsync(application, command.Key!, cancellation));
    }
}
