using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Comity.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ModerationUndo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ClosedByActionId",
                table: "Reports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LedgerIndex",
                table: "ModerationActions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<byte[]>(
                name: "NoteSalt",
                table: "ModerationActions",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_SiteId",
                table: "Sanctions",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_ClosedByActionId",
                table: "Reports",
                column: "ClosedByActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_SiteId_CreatedAt",
                table: "Comments",
                columns: new[] { "SiteId", "CreatedAt" },
                filter: "\"OpenReports\" > 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sanctions_SiteId",
                table: "Sanctions");

            migrationBuilder.DropIndex(
                name: "IX_Reports_ClosedByActionId",
                table: "Reports");

            migrationBuilder.DropIndex(
                name: "IX_Comments_SiteId_CreatedAt",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "ClosedByActionId",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "LedgerIndex",
                table: "ModerationActions");

            migrationBuilder.DropColumn(
                name: "NoteSalt",
                table: "ModerationActions");
        }
    }
}
