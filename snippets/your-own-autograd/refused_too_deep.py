import sys


def visit(parents):
    for parent in parents:
        visit(parent)


for length in [100, sys.getrecursionlimit()]:
    chain = []
    for _ in range(length):
        chain = [chain]
    try:
        visit(chain)
        print("visited")
    except RecursionError:
        print("too deep")
#> visited
#> too deep
