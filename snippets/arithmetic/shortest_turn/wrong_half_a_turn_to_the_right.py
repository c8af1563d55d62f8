def shortest_turn(start, end):
    turn = (end - start) % 360
    return torch.where(turn <= 180, turn, turn - 360)


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✗ values: expected torch.tensor([-180])
#>              found torch.tensor([180])
#>   start = torch.tensor([0])
#>   end = torch.tensor([180])
