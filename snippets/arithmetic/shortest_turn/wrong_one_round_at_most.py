def shortest_turn(start, end):
    turn = end - start
    turn = torch.where(turn >= 180, turn - 360, turn)
    return torch.where(turn < -180, turn + 360, turn)


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✗ values: expected torch.tensor([-80])
#>              found torch.tensor([640])
#>   start = torch.tensor([0])
#>   end = torch.tensor([1000])
