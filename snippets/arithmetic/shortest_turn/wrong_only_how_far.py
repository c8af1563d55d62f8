def shortest_turn(start, end):
    turn = (end - start) % 360
    return torch.minimum(turn, 360 - turn)


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✗ values: expected torch.tensor([-179])
#>              found torch.tensor([179])
#>   start = torch.tensor([0])
#>   end = torch.tensor([181])
