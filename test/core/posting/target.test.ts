import { expect, it } from 'vitest'
import { targetOf } from '../../../src/core/posting/target.ts'

it.each([
  ['RDBMS에 대한 이해', 2],
  ['클라우드에 관심이 많은 분', 2],
  ['Familiar with Kubernetes', 2],
  ['knowledge of HTTP', 2],
  ['Java 개발 경험', 3],
  ['Git 사용에 익숙한 분', 3],
  ['JPA를 다룰 줄 아는 분', 3],
  ['hands-on work with Kafka', 3],
  ['Java, Spring', 3],
  ['코틀린에 능숙하신 분', 4],
  ['AWS 운영 경험', 4],
  ['JVM에 대한 깊은 이해', 4],
  ['Proficiency in Go', 4],
  ['strong understanding of SQL', 4],
  ['running Kafka in production', 4],
  ['보안 전문 지식', 5],
  ['프로젝트를 주도한 경험', 5],
  ['expert in PostgreSQL', 5],
  ['experience leading a team', 5],
  ['네트워크 기본 지식', 2],
  ['기초적인 리눅스 운영 능력', 2],
  ['basic experience with Docker', 2],
  // an attitude is no level; with an experience it is
  ['주도적으로 일하시는 분', 3],
  ['자기주도적인 학습 경험', 3],
  ['주도적으로 Kotlin을 배우고 나누는 분', 3],
  ['서비스 설계를 주도적으로 진행한 경험', 5],
  // what looks like a cue and is none
  ['운영체제에 대한 이해', 2],
  ['사용자 중심의 사고', 3],
  ['이해관계자와 소통', 3],
  ['Visual Basic experience', 3],
  ['experience with leading cloud platforms', 3],
  ['전문연구요원 지원 가능', 3],
])('"%s" asks for level %i', (line, level) => {
  expect(targetOf(line)).toBe(level)
})
