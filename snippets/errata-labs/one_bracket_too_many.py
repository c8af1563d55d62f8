compile("data = torch.tensor([[0.5]])\n])", "<data>", "exec")
#>   File "<data>", line 2
#>     ])
#>     ^
#> SyntaxError: unmatched ']'
