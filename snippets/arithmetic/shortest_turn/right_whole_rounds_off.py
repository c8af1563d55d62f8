def shortest_turn(start, end):
    turn = end - start
    return turn - (turn + 180) // 360 * 360


check(shortest_turn, shortest_turn_with_loops, inputs)
#> ✓ shortest_turn: 16 inputs agree
