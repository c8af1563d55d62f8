def shortest_turn(start, end):
    return (end - start + 180) % 360 - 180
