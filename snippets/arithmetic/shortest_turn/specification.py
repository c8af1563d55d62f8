import torch


def shortest_turn_with_loops(start, end):
    turns = torch.zeros_like(start)
    for i in range(len(start)):
        turn = end[i] - start[i]
        while turn >= 180:
            turn = turn - 360
        while turn < -180:
            turn = turn + 360
        turns[i] = turn
    return turns


start = torch.tensor([350, 10, 90, 0])
end = torch.tensor([10, 350, 1000, 180])
print(shortest_turn_with_loops(start, end))
#> tensor([  20,  -20, -170, -180])
