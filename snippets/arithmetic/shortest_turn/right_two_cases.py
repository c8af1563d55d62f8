def shortest_turn(start, end):
    turn = (end - start) % 360
    return torch.where(turn < 180, turn, turn - 360)


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✓ shortest_turn: 16 inputs agree
