def shortest_turn(start, end):
    return (end - start + 180) % 360 - 180


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✓ shortest_turn: 16 inputs agree
