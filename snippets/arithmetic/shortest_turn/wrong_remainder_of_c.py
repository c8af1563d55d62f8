def shortest_turn(start, end):
    return torch.fmod(end - start + 180, 360) - 180


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1])
#>              found torch.tensor([-361])
#>   start = torch.tensor([0])
#>   end = torch.tensor([-361])
