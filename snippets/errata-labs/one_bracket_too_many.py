data = "torch.tensor([[0.5]])\n])"
compile(data, "<data>", "exec")
#>   File "<data>", line 2
#>     ])
#>     ^
#> SyntaxError: unmatched ']'
