def shortest_turn(start, end):
    return (end - start) % 360


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✗ values: expected torch.tensor([-179])
#>              found torch.tensor([181])
#>   start = torch.tensor([0])
#>   end = torch.tensor([181])
