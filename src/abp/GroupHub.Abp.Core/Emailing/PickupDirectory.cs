using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Abp.Emailing;

/// <summary>Where mails go as .eml files while no SMTP server is set: any mail program opens them.</summary>
public sealed partial class PickupDirectory(
    IOptions<EmailOptions> options, IClock clock, ILogger<PickupDirectory> logger) : ISingletonDependency
{
    private int _count;

    public async Task AddAsync(MimeMessage message)
    {
        var directory = Directory.CreateDirectory(options.Value.PickupFolder);
        var number = Interlocked.Increment(ref _count);
        var path = Path.Combine(
            directory.FullName, $"{clock.Now:yyyyMMdd-HHmmssfff}-{Environment.ProcessId}-{number}.eml");

        // Written aside first, so that whoever watches the folder never sees half a mail.
        var unfinished = path + ".tmp";
        await message.WriteToAsync(unfinished);
        File.Move(unfinished, path);
        LogWritten(message.To.ToString(), path);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "No SMTP server is set: the mail to {To} is in {Path}")]
    private partial void LogWritten(string to, string path);
}
