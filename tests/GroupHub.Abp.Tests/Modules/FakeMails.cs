using System.Collections.Concurrent;
using System.Net.Mail;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;

namespace GroupHub.Abp.Tests.Modules;

[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IEmailSender), typeof(FakeMails))]
internal sealed class FakeMails : IEmailSender, ISingletonDependency
{
    private readonly ConcurrentQueue<(string To, string Body)> _sent = new();

    public IEnumerable<string> To(string address) => _sent.Where(mail => mail.To == address).Select(mail => mail.Body);

    public async Task<string> FirstToAsync(string address)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (To(address).FirstOrDefault() is { } body) return body;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"No mail to {address}.");
    }

    public Task SendAsync(string to, string? subject, string? body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null)
    {
        _sent.Enqueue((to, body ?? ""));
        return Task.CompletedTask;
    }

    public Task SendAsync(string from, string to, string? subject, string? body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        SendAsync(to, subject, body);

    public Task SendAsync(MailMessage mail, bool normalize = true) => SendAsync(mail.To[0].Address, mail.Subject, mail.Body);

    public Task QueueAsync(string to, string subject, string body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        SendAsync(to, subject, body);

    public Task QueueAsync(string from, string to, string subject, string body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        SendAsync(to, subject, body);
}
