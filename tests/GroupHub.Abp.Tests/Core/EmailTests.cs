using GroupHub.Abp.Emailing;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Volo.Abp;
using Volo.Abp.Emailing;

namespace GroupHub.Abp.Tests.Core;

public sealed class EmailTests : CoreTest, IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "mail-" + Guid.NewGuid().ToString("N"));
    private string _host = "";

    private IEmailSender Sender => Get<IEmailSender>();

    [Fact]
    public async Task Without_a_mail_server_a_mail_lies_in_the_folder()
    {
        await Sender.SendAsync("ada@example.org", "Grüße", "<p>Hallo</p>");

        var mail = await OnlyMail();
        mail.To.ToString().ShouldContain("ada@example.org");
        mail.Subject.ShouldBe("Grüße");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("<p>Hallo</p>");
        mail.From.ToString().ShouldContain("noreply@grouphub.example");
    }

    [Fact]
    public async Task Sender_copies_and_attachments_are_carried()
    {
        var more = new AdditionalEmailSendingArgs { CC = ["grace@example.org"], Attachments = [new() { Name = "a.txt", File = [65] }] };

        await Sender.SendAsync("me@example.org", "ada@example.org", "Hi", "text", isBodyHtml: false, more);

        var mail = await OnlyMail();
        mail.From.ToString().ShouldBe("me@example.org");
        mail.Cc.ToString().ShouldBe("grace@example.org");
        mail.TextBody.ShouldNotBeNull().ShouldContain("text");
        mail.Attachments.ShouldHaveSingleItem().ContentDisposition.ShouldNotBeNull().FileName.ShouldBe("a.txt");
    }

    [Fact]
    public async Task A_server_that_must_not_be_reached_is_refused()
    {
        _host = "169.254.169.254";

        await Should.ThrowAsync<AbpException>(() => Sender.SendAsync("ada@example.org", "Hi", "text"));
    }

    protected override IEnumerable<KeyValuePair<string, string?>> Configuration() => [new("Settings:" + EmailSettingNames.Smtp.Host, _host)];

    protected override void Configure(IServiceCollection services) => services.Configure<EmailOptions>(options =>
    {
        options.PickupFolder = _folder;
        options.MayConnectTo = host => Task.FromResult(!host.StartsWith("169.254.", StringComparison.Ordinal));
    });

    void IDisposable.Dispose()
    {
        Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task<MimeMessage> OnlyMail() =>
        await MimeMessage.LoadAsync(Directory.GetFiles(_folder, "*.eml").ShouldHaveSingleItem(), Cancellation);
}
