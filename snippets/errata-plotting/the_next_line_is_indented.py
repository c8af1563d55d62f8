chain = "weights.detach()\n    .cpu()\n    .numpy()"
compile("(" + chain + ")", "<bracketed>", "eval")
compile(chain, "<chain>", "eval")
#>   File "<chain>", line 2
#>     .cpu()
#> IndentationError: unexpected indent
