def count_operations(result):
    """tensor -> int: operations, each once. No recursion."""
    raise NotImplementedError("your turn")


check(count_operations, count_operations_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   result = torch.tensor([1.5410, -0.2934, -2.1788])
