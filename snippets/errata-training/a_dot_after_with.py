repaired = "with torch.no_grad(): pass\n"
compile(repaired, "<repaired>", "single")

sketch = "with.torch.no_grad(): pass\n"
compile(sketch, "<sketch>", "single")
#>   File "<sketch>", line 1
#>     with.torch.no_grad(): pass
#>         ^
#> SyntaxError: invalid syntax
