def count_operations(result):
    """tensor -> int: operations behind it, each once; AccumulateGrad is none.

    No recursion: thousands of operations in a row are too deep for it.
    """
    raise NotImplementedError("your turn")


check(count_operations, count_operations_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   result = torch.tensor(4.)
