using GroupHub.Dues.Features;
using GroupHub.Dues.Workers;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Dues.Tests.Features;

/// <summary>What the worker does every hour.</summary>
[Collection(nameof(RenewalReminderTests))]
public sealed class RenewalReminderTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task One_reminder_that_fails_does_not_keep_the_others_waiting()
    {
        var (plan, today) = (await Offer(), await Today());
        var (first, second) = (await MemberPaidThrough(today.AddDays(30), plan.Id), await MemberPaidThrough(today.AddDays(30), plan.Id));

        await RunRound(services => ActivatorUtilities.CreateInstance<RenewalReminderRound>(services, new Stumbling(services.GetRequiredService<ISender>())));
        (App.Mails.To(first.Email).Count + App.Mails.To(second.Email).Count).ShouldBeGreaterThan(0, "only the first of all failed");
        await RunRound(services => services.GetRequiredService<RenewalReminderRound>());

        App.Mails.To(first.Email).ShouldHaveSingleItem();
        App.Mails.To(second.Email).ShouldHaveSingleItem();
    }

    private async Task RunRound(Func<IServiceProvider, RenewalReminderRound> make)
    {
        await Within(Acme, async services =>
        {
            await make(services).GoAsync(TestContext.Current.CancellationToken);
            return true;
        });
        await App.Settled();
    }

    /// <summary>Fails at the first reminder of all.</summary>
    private sealed class Stumbling(ISender sender) : ISender
    {
        private bool _hasFailed;

        public Task<TResponse> Send<TResponse>(MediatR.IRequest<TResponse> request, CancellationToken cancellation = default)
        {
            if (_hasFailed || request is not RemindOfRenewal) return sender.Send(request, cancellation);

            _hasFailed = true;
            throw new InvalidOperationException("The mail could not be composed.");
        }
    }
}
