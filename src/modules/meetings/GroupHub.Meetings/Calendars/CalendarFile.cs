using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace GroupHub.Meetings.Calendars;

/// <summary>A calendar on its way to a program that asks every hour: who has it already is only told so.</summary>
public sealed class CalendarFile : IActionResult
{
    private readonly string _content;

    internal CalendarFile(string content) => _content = content;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var bytes = Encoding.UTF8.GetBytes(_content);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes)[..16])}\"");
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "private, max-age=900";
        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "text/calendar; charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.HttpContext.RequestAborted);
    }
}
