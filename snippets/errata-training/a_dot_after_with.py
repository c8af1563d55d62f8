compile("with torch.no_grad(): pass\n", "<repaired>", "single")
compile("with.torch.no_grad(): pass\n", "<sketch>", "single")
#>   File "<sketch>", line 1
#>     with.torch.no_grad(): pass
#>         ^
#> SyntaxError: invalid syntax
