def shortest_turn(start, end):
    rounds = torch.floor((end - start + 180) / 360)
    return end - start - 360 * rounds


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✗ dtype: expected torch.int64, found torch.float32
#>   start = torch.tensor([0])
#>   end = torch.tensor([20])
